# For the developer of the console: what is wrong with the element's attributes.

option-not-allowed = { $attribute } ist „{ $given }“; das bleibt unberücksichtigt. Erlaubt ist: { $allowed }.
option-name-taken = Ein anderes Element auf dieser Seite heißt ebenfalls „{ $given }“, und beide würden ihre Verbindungen an derselben Stelle aufbewahren. Geben Sie jedem einen eigenen Namen.
option-changed-late = { $attribute } wurde geändert, nachdem das Formular gestartet war. Die Änderung gilt, sobald das Element das nächste Mal auf die Seite gesetzt wird.
options-title = Für das Entwicklungsteam dieser Konsole
options-not-readable = Die Attribute des Elements konnten nicht gelesen werden; es gelten ihre Standardwerte.
