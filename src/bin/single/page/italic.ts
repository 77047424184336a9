import file from '#lib/export/fonts/italic400.ttf?url';

/** The italic of the page, from the font that pictures draw with: one in the file is enough. */
const face = new FontFace('Source Serif 4', `url(${file})`, { style: 'italic', weight: '400' });
document.fonts.add(face);
