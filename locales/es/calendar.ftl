# El calendario de retiradas. El nombre de una versión (Summer ’27) se queda como está.

retirement-ends-on = Termina el { $date }: { $what }.
retirement-ended-on = Terminado el { $date }: { $what }.
retirement-ends-with = Termina con { $release }: { $what }.
retirement-ended-with = Terminado con { $release }: { $what }.
retirement-source = Aviso de Salesforce: { $what }

retired-api-versions = versiones { $first } a { $last } de la API
retired-instanced-address = llamadas a una dirección que lleva el nombre de un servidor
retired-password-flow = OAuth con nombre de usuario y contraseña
retired-soap-login = SOAP login()
retired-connected-apps = el soporte de Salesforce para las aplicaciones conectadas

instead-newer-version = Deje vacía la versión de la API: se usará la más reciente que ofrezca su organización.
instead-my-domain = Introduzca el My Domain de su organización, que no cambia aunque Salesforce traslade la organización.
instead-other-programs = Este formulario no inicia sesión así, pero quizá sí otro programa que tenga esta contraseña.
instead-oauth = Así inicia sesión esta conexión con una contraseña. OAuth sigue funcionando.
instead-external-client-app = Una aplicación conectada sigue funcionando, pero conviene que un administrador la convierta en una aplicación cliente externa: Configuración (Setup), “App Manager”, la aplicación, “Migrate to External Client App”.
