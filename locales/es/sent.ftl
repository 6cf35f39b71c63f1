# What is sent where, for whoever reviews a console.

sent-title = Qué se envía y adónde
sent-intro = Nada más sale de esta página. Los secretos que escriba van solo adonde se indica abajo; los tokens se quedan en el almacenamiento de sesión de esta pestaña.
sent-policy = Para la política de contenido de esta consola:
sent-page = página
sent-nothing = nada
sent-program = Carga este formulario
sent-host-probe = Pregunta si el host existe
sent-token-probe = Pregunta si el extremo de tokens responde a esta página, sin ningún código
sent-authorize = Abre la página de inicio de sesión de Salesforce
sent-callback = Salesforce vuelve aquí
sent-code = Canjea el código por tokens
sent-refresh = Renueva el token de acceso
sent-with-secret = Los dos anteriores, cuando el servidor de la consola añade el Secreto de consumidor
sent-clock = Pregunta la hora al propio servidor de la consola
sent-assertion = Canjea por un token lo que ha firmado la clave privada
sent-login = Inicia sesión con nombre de usuario, contraseña y token de seguridad
sent-who = Pregunta en nombre de quién actúa el token y si sigue siendo válido
sent-versions = Pregunta las versiones de API de la organización
sent-test = Prueba el acceso
sent-limits = Pregunta cuántas llamadas de API del día se han usado
sent-revoke = Pone fin a los tokens cuando usted renuncia a ellos
sent-store = Entrega la conexión y los secretos recién escritos al almacén de esta consola
