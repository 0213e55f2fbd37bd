const frame = document.createElement('iframe');
frame.title = 'Empty';
frame.hidden = true;
document.body.append(frame);
frame.contentWindow['indexed' + 'DB'].open('visits');
