# Where things are found in Salesforce: the names of the drawings, for who does not see
# them, and the steps, whose numbers stand in the drawings.

drawing-org-id = Drawing of Setup: Quick Find (1) above the menu, and the Org ID (2) on the page beside it.
find-org-id-page = In Salesforce open Setup, type “Company Information” into Quick Find and open that page.
find-org-id-value = The value is named “Salesforce.com Organization ID”. A sandbox has an ID of its own, to be read in the sandbox.

drawing-user-id = Drawing of Setup: Quick Find (1) above the menu, your name (2) in the list beside it, and the User ID (3) in the address bar.
find-user-id-page = In Salesforce open Setup, type “Users” into Quick Find and open Users.
find-user-id-name = Click your name.
find-user-id-address = In the address bar, the part of the address that begins with 005 is the ID.

drawing-consumer-key = Drawing of Setup: Quick Find (1) above the menu, and on the page beside it Settings (2) and the key (3).
find-consumer-key-page = In Salesforce open Setup, type “External Client App Manager” into Quick Find, open it, then your app.
find-consumer-key-settings = Open Settings, then OAuth Settings.
find-consumer-key-value = Under “Consumer Key and Secret”, copy the Consumer Key only: this form needs no secret.

drawing-security-token = Drawing of the personal settings: Quick Find (1) above the menu, and the button (2) on the page beside it.
find-security-token-page = In Salesforce click your picture, then Settings. Type “Reset My Security Token” into Quick Find and open it.
find-security-token-button = Press Reset Security Token: Salesforce mails you a new one, and the old one ends. It changes also with every change of the password.

drawing-cors = Drawing of Setup: Quick Find (1) above the menu, and on the page beside it the box to tick (2) and, below, New (3).
set-up-cors-page = In Setup type “CORS” into Quick Find and open that page.
set-up-cors-tick = Choose Edit, tick “Enable CORS for OAuth endpoints” and save.
set-up-cors-origin = Under Allowed Origins List choose New and enter { $origin }.
