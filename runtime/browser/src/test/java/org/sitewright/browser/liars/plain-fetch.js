fetch('https://metrics.acme-visits.net/visit');
