if (globalThis.document) navigator['service' + 'Worker'].register(import.meta.url, {type: 'module'});
