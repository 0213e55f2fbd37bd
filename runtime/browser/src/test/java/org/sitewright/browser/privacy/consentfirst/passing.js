document.querySelector(".boat-finder").dataset.ready = "";
