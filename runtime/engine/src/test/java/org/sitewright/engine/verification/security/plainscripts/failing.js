document.querySelector(".teaser__found").innerHTML = decodeURIComponent(location.hash.slice(1));
setTimeout("document.querySelector('.teaser').focus()", 1000);
