document.querySelector('.style-setter').setAttribute('style', 'color: red');
