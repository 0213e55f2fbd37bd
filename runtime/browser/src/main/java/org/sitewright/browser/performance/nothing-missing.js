document.querySelectorAll('img').forEach(image => {
  if (image.currentSrc && image.complete && image.naturalWidth === 0) report(image, 'is broken');
});
