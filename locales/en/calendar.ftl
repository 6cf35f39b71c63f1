# The retirement calendar: what ends at Salesforce, when, and what to do instead. A release
# (Summer ’27) is a name and stays as it is.

retirement-ends-on = Ends on { $date }: { $what }.
retirement-ended-on = Ended on { $date }: { $what }.
retirement-ends-with = Ends with { $release }: { $what }.
retirement-ended-with = Ended with { $release }: { $what }.
retirement-source = Salesforce’s notice on { $what }

retired-api-versions = API versions { $first } to { $last }
retired-instanced-address = calls to an address that is named after a server
retired-password-flow = OAuth with user name and password
retired-soap-login = SOAP login()
retired-connected-apps = Salesforce’s support for connected apps

instead-newer-version = Leave API Version empty: then the newest that your org offers is used.
instead-my-domain = Enter your org’s My Domain, which stays the same wherever Salesforce moves the org.
instead-other-programs = This form does not sign in that way, but another program that has this password may.
instead-oauth = It is how this connection signs in with a password. OAuth keeps working.
instead-external-client-app = A connected app goes on working, but an administrator had better make an external client app of it: Setup, App Manager, the app, Migrate to External Client App.
