# What is sent where, for whoever reviews a console.

sent-title = What is sent where
sent-intro = Nothing else leaves this page. What you type as a secret goes only where it stands below; tokens stay in the session storage of this tab.
sent-policy = For the content policy of this console:
sent-page = page
sent-nothing = nothing
sent-program = Loads this form
sent-host-probe = Asks whether the host is there
sent-token-probe = Asks whether the token endpoint answers this page, without a code
sent-authorize = Opens Salesforce’s sign-in page
sent-callback = Salesforce leads back
sent-code = Exchanges the code for tokens
sent-refresh = Renews the access token
sent-with-secret = Both of these, where the console’s server adds the Consumer Secret
sent-clock = Asks the console’s own server for the time
sent-assertion = Exchanges what the private key has signed for a token
sent-login = Signs in with user name, password and security token
sent-who = Asks who the token acts for, and whether it still lives
sent-versions = Asks for the API versions of the org
sent-test = Tests the access
sent-limits = Asks how much of the daily API calls is used
sent-revoke = Ends the tokens when you give them up
sent-store = Hands the connection and the secrets just typed to the store of this console
