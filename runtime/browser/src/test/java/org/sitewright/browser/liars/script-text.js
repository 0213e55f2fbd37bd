const text = document.createElement('p');
text.textContent = 'Our opening hours are written by a script.';
document.querySelector('.script-text').append(text);
