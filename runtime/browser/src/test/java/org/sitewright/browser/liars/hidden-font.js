const face = new FontFace('Acme', 'url(https:' + '//' + 'fonts/acme.woff2)');
document.fonts.add(face);
face.load().catch(() => 0);
