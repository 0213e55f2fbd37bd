fetch("https://api.acme-metrics.net/visit", {method: "POST"});
