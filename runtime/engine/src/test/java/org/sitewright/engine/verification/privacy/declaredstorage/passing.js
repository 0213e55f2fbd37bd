document.querySelector(".boat-finder").hidden = false;
