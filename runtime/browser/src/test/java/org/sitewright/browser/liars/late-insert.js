setTimeout(() => {
  const late = document.createElement('p');
  late.className = 'late-insert__wide';
  late.textContent = 'Wide';
  document.querySelector('.late-insert').append(late);
}, 12000);
