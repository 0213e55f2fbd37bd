document.querySelector(".hash-reader p").innerHTML = decodeURIComponent(location.hash.slice(1));
