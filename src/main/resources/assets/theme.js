(function () {
	var root = document.documentElement;
	try {
		var chosen = localStorage.getItem('theme');
		if (chosen === 'dark' || chosen === 'light') {
			root.setAttribute('data-theme', chosen);
		}
		var look = sessionStorage.getItem('look') || localStorage.getItem('look');
		if (look === 'quiet') {
			root.setAttribute('data-look', look);
		}
		else if (look === 'full') {
			root.removeAttribute('data-look');
		}
	}
	catch (blocked) {
		// Storage is switched off: the device decides.
	}
})();
