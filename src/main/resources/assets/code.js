document.querySelectorAll('[data-print]').forEach((button) => {
	'use strict';
	button.addEventListener('click', () => print());
	button.hidden = false;
});
