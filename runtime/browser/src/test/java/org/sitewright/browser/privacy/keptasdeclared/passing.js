document.cookie = "boat=Anna; max-age=" + 30 * 86400;
