document.querySelector(".teaser button").hidden = false;
