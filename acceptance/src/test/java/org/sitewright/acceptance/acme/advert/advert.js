addEventListener("acme-consent", () => fetch("https://ads.acme-offers.net/1"));
