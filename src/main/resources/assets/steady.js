(function () {
	'use strict';
	const root = document.documentElement;
	const find = (selector) => document.querySelectorAll(selector);

	function stored(action) {
		try {
			return action();
		}
		catch (blocked) {
			return null;
		}
	}

	// Leaving ends the visit that a page was loaded in: one that comes back from memory stays hidden.
	const visit = stored(() => {
		sessionStorage.visit = sessionStorage.visit || String(Math.random());
		return sessionStorage.visit;
	});
	let left = false;

	function hideAndGo() {
		left = true;
		root.classList.add('gone');
		stored(() => sessionStorage.removeItem('visit'));
		location.replace('/leave');
	}

	function leave() {
		hideAndGo();
		stored(() => {
			localStorage.setItem('left', '1');
			localStorage.removeItem('left');
		});
	}

	addEventListener('storage', (event) => {
		if (event.key !== 'left' || !event.newValue) {
			return;
		}
		// A page that is only remembered reloads when it is shown; one that is open leaves as well.
		left = true;
		if (!root.classList.contains('gone')) {
			hideAndGo();
		}
	});
	document.addEventListener('click', (event) => {
		if (event.target.closest('a[href="/leave"]')) {
			event.preventDefault();
			leave();
		}
	}, true);
	// Locking and signing out end it as well.
	document.addEventListener('submit', (event) => {
		if (/\/(lock|sign-out)$/.test(event.target.action)) {
			stored(() => sessionStorage.removeItem('visit'));
		}
	});
	addEventListener('pagehide', () => root.classList.add('gone'));
	addEventListener('pageshow', (event) => {
		if (!event.persisted) {
			return;
		}
		if (left || stored(() => sessionStorage.visit || '') !== visit) {
			location.replace(location.pathname + location.search);
		}
		else {
			root.classList.remove('gone');
		}
	});

	// Shift three times, each within five seconds; Shift together with anything else is typing.
	const progress = document.getElementById('leaving');
	let presses = 0;
	let alone = false;
	let patience;

	function tell(count, words) {
		clearTimeout(patience);
		presses = count;
		root.dataset.shift = count;
		progress.textContent = words;
	}

	function interrupt() {
		alone = false;
		if (presses) {
			tell(0, '');
		}
	}

	addEventListener('keydown', (event) => {
		if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) {
			interrupt();
		}
		else if (!event.repeat) {
			alone = true;
		}
	}, true);
	addEventListener('pointerdown', interrupt, true);
	addEventListener('keyup', (event) => {
		if (event.key !== 'Shift' || !alone) {
			return;
		}
		alone = false;
		if (presses === 2) {
			tell(0, 'Leaving.');
			leave();
			return;
		}
		tell(presses + 1, presses ? 'Press Shift once more to leave.' : 'Press Shift two more times to leave.');
		patience = setTimeout(() => tell(0, 'Not leaving.'), 5000);
	}, true);

	// Day and night. Choosing what the device already says gives the choice back to the device.
	const night = matchMedia('(prefers-color-scheme: dark)');
	const isDark = () => (root.getAttribute('data-theme') || (night.matches ? 'dark' : 'light')) === 'dark';
	find('.theme').forEach((button) => {
		const name = () => {
			button.textContent = isDark() ? 'Day look' : 'Night look';
		};
		button.addEventListener('click', () => {
			const dark = !isDark();
			if (dark === night.matches) {
				root.removeAttribute('data-theme');
				stored(() => localStorage.removeItem('theme'));
			}
			else {
				root.setAttribute('data-theme', dark ? 'dark' : 'light');
				stored(() => localStorage.setItem('theme', dark ? 'dark' : 'light'));
			}
			name();
		});
		name();
		button.hidden = false;
	});

	// Quiet or full. Quiet stays in this browser; full holds for this tab, for the owner may want quiet.
	const looks = find('.look');

	function nameLooks() {
		looks.forEach((button) => {
			button.textContent = root.dataset.look ? 'Full look' : 'Quiet look';
			button.hidden = false;
		});
	}

	function look(quiet) {
		delete root.dataset.look;
		if (quiet) {
			root.dataset.look = 'quiet';
		}
		stored(() => {
			localStorage.removeItem('look');
			sessionStorage.removeItem('look');
			(quiet ? localStorage : sessionStorage).setItem('look', quiet ? 'quiet' : 'full');
		});
		nameLooks();
	}

	nameLooks();
	looks.forEach((button) => button.addEventListener('click', () => look(!root.dataset.look)));
	find('[data-keep-look]').forEach((page) => look(page.dataset.keepLook === 'quiet'));

	// Forms.
	find('.error-summary').forEach((summary) => summary.focus());
	find('select[data-zone]').forEach((select) => {
		const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
		if (select.value === 'UTC' && Array.from(select.options).some((option) => option.value === zone)) {
			select.value = zone;
		}
	});
	find('form[data-limit]').forEach((form) => {
		const refusal = document.createElement('p');
		refusal.setAttribute('role', 'alert');
		refusal.className = 'error';
		form.addEventListener('submit', (event) => {
			const sent = new URLSearchParams(new FormData(form)).toString().replace(/%0D%0A|%0D|%0A/g, '%0D%0A');
			if (sent.length > Number(form.dataset.limit)) {
				event.preventDefault();
				event.stopImmediatePropagation();
				form.append(refusal);
				refusal.textContent = 'This is too long to send in one go. Nothing is lost: your words are still here. '
						+ 'Cut out a part, keep the rest, then keep the part on its own.';
				refusal.scrollIntoView({ block: 'center' });
			}
		}, true);
	});

	// Help. A region other than that of the page comes first.
	const region = (navigator.language.match(/-([A-Z]{2})$/) || [])[1];
	if (region !== 'US') {
		find(`[data-countries] [data-country="${region}"]`).forEach((link) => {
			link.closest('ul').prepend(link.parentNode);
			find('[data-first]').forEach((row) => {
				const first = link.cloneNode(true);
				first.className = 'btn';
				row.prepend(first);
			});
		});
	}
})();
