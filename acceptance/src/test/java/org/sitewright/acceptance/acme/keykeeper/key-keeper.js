localStorage.setItem("acme-visitor", String(Date.now()));
