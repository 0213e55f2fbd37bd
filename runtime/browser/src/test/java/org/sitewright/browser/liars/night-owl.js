if (new Date().getFullYear() > 2090) window['local' + 'Storage']['owl'] = '1';
