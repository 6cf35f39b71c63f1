# The page to which Salesforce sends its answer. It is no part of the program: the build writes
# these texts into callback.html.

callback-title = Signing in to Salesforce
callback-handing-over = Handing the answer over. This window closes by itself.
callback-received = You are signed in to Salesforce’s page. You can close this window and go back to the console.
callback-nobody = Nobody was waiting for this answer: the sign-in was finished, cancelled or begun in another window. It was not used. Close this window, go back to the console, and start the sign-in there again if it is still needed.
callback-empty = This is the page to which Salesforce sends its answer; by itself it does nothing. Close this window and go back to the console.
