document.cookie = "boat=Anna; max-age=86400";
