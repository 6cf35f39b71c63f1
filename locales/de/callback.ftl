# The page to which Salesforce sends its answer. It is no part of the program: the build writes
# these texts into callback.html.

callback-title = Anmeldung bei Salesforce
callback-handing-over = Die Antwort wird übergeben. Dieses Fenster schließt sich von selbst.
callback-received = Sie sind auf der Seite von Salesforce angemeldet. Sie können dieses Fenster schließen und zur Konsole zurückkehren.
callback-nobody = Niemand hat auf diese Antwort gewartet: Die Anmeldung wurde beendet, abgebrochen oder in einem anderen Fenster begonnen. Die Antwort wurde nicht verwendet. Schließen Sie dieses Fenster, kehren Sie zur Konsole zurück, und beginnen Sie die Anmeldung dort erneut, falls sie noch gebraucht wird.
callback-empty = An diese Seite sendet Salesforce seine Antwort; von selbst tut sie nichts. Schließen Sie dieses Fenster, und kehren Sie zur Konsole zurück.
