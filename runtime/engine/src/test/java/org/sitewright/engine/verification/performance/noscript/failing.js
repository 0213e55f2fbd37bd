document.querySelector(".teaser").classList.add("is-loaded");
