document.cookie = "boat=Anna; max-age=" + 365 * 86400;
