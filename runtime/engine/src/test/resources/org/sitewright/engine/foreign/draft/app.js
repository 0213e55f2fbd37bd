document.cookie = "consent=all; max-age=31536000";
const key = "sk_live_4eC39HqLyjWDarjtT1zdp7dc";
fetch("https://api.acme-orders.com/orders", { method: "POST", headers: { Authorization: key } });
