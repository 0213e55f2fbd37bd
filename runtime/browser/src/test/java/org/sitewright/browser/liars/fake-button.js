document.querySelector('.fake-button p').addEventListener('click', () => document.title = 'pressed');
