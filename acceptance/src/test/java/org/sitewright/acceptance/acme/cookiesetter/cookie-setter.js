document.cookie = "acme_seen=1; max-age=31536000";
