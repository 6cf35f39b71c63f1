# What Salesforce's refusals mean: what is wrong, who can set it right, and where.
# One message a line, named after the row of the catalogue in src/salesforce/refusals.rs.

# Sources of Setup’s Spanish names; the English follows in brackets:
# Trailhead, “Crear una aplicación de cliente externo”: Setup, My Domain.
# https://trailhead.salesforce.com/es/content/learn/projects/create-an-external-client-app-using-metadata-api/create-an-external-client-app
# Salesforce Help, “Aplicaciones cliente externas”: external client app.
# https://help.salesforce.com/s/articleView?id=xcloud.shr_external_client_apps.htm&language=es&type=5
# Trailhead, “Controlar el acceso a la organización”: Users, Profiles, Permission Sets.
# https://trailhead.salesforce.com/es/content/learn/modules/data_security/data_security_org
# Adobe Marketo Engage, “Iniciar sesión con OAuth 2.0”: Distribution State, Require secret for Web Server
# Flow, Require secret for Refresh Token Flow.
# https://github.com/AdobeDocs/marketo.es-ES, help/marketo/product-docs/crm-sync/salesforce-sync/log-in-using-oauth-2-0.md
# “Guía de conexión con Salesforce y Mercado Pago — ms-donaciones” (written along the Spanish Setup; a
# public repository, known by its text only): External Client App Manager, Policies, Run As, the scope api.
# A recorded browser test of the Spanish Setup (a public repository, known by its text only): Connected
# Apps OAuth Usage, and Allow on the page that asks for access.
# Microsoft, “Tutorial: Configuración de Salesforce para el aprovisionamiento automático de usuarios”:
# Reset My Security Token.
# https://github.com/pricardo03/azure-docs.es-es, articles/active-directory/saas-apps/salesforce-provisioning-tutorial.md

## The authorization page

refusal-access-denied = El acceso se denegó en la página de Salesforce. Empiece de nuevo y elija Permitir (Allow) para conectarse.
refusal-invalid-client-id = Salesforce no conoce esta Clave de consumidor en esta organización. Cópiela de nuevo de los ajustes de OAuth de la aplicación, en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager), y asegúrese de que la URL de inicio de sesión sea el My Domain de la misma organización. Una aplicación nueva puede tardar hasta 10 minutos en conocerse.
refusal-app-not-installed = La aplicación cliente externa no existe en la organización consultada. Introduzca como URL de inicio de sesión el My Domain de la organización en la que se creó la aplicación; una aplicación local solo funciona en esa organización.
refusal-cross-org = Tiene la sesión iniciada en una organización distinta de la de la aplicación. Inténtelo de nuevo: Salesforce preguntará entonces quién inicia sesión. Si el error continúa, cierre la sesión de Salesforce en este navegador, o use una ventana privada, y compruebe que la URL de inicio de sesión sea el My Domain de la organización de la aplicación.
refusal-app-blocked = Un administrador ha bloqueado esta aplicación en la organización. Un administrador puede desbloquearla o instalarla en Configuración (Setup), Uso de OAuth de aplicaciones conectadas (Connected Apps OAuth Usage).
refusal-app-access-denied = No puede usar esta aplicación, o no desde esta red. Un administrador puede asignarle un conjunto de permisos para ella y relajar su política de IP en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager), Políticas (Policies).
refusal-not-admin-approved = Solo pueden usar esta aplicación los usuarios aprobados por un administrador, y usted no está entre ellos. Un administrador puede añadir su perfil o un conjunto de permisos en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager), Políticas (Policies).
refusal-approval-error = Salesforce no ha podido aprobar la aplicación para usted y no dice por qué. Lo más habitual es que la aplicación no esté instalada en la organización, que le falte un ámbito solicitado, o que su usuario o su red no puedan usarla. Un administrador puede consultarlo en Configuración (Setup), Uso de OAuth de aplicaciones conectadas (Connected Apps OAuth Usage).
refusal-app-must-be-installed = La aplicación tiene que estar instalada en la organización antes de usarse. Un administrador puede instalarla en Configuración (Setup), Uso de OAuth de aplicaciones conectadas (Connected Apps OAuth Usage).
refusal-callback-mismatch = La URL de devolución de llamada no es ninguna de las registradas en la aplicación. Cópiela del formulario y pida a un administrador que la añada, exactamente como está, a los ajustes de OAuth de la aplicación en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager).
refusal-code-challenge-missing = La aplicación exige PKCE y la solicitud llegó sin su desafío de código. Es un fallo del programa; avise a su desarrollador.
refusal-https-required = Salesforce solo acepta esta solicitud por HTTPS. Avise a quien instaló este programa.
refusal-get-required = Salesforce quiere que la página de inicio de sesión se abra con una solicitud GET. Es un fallo del programa; avise a su desarrollador.
refusal-out-of-band-callback = Salesforce ya no admite inicios de sesión sin página de retorno. Quien instaló este programa tiene que darle una dirección web como URL de devolución de llamada.
refusal-response-type = Salesforce no admite el tipo de inicio de sesión solicitado. Es un fallo del programa; avise a su desarrollador.
refusal-login-error = Salesforce no ha podido iniciar su sesión y no dice por qué. Inténtelo de nuevo; si vuelve a fallar, un administrador encuentra el motivo en Configuración (Setup), “Login History”.
refusal-session-level = Salesforce exige un inicio de sesión con un nivel de seguridad más alto. Inicie sesión de nuevo y verifique su identidad cuando se le pida. Un administrador puede ver los niveles en Configuración (Setup), “Session Settings”.
refusal-experience-id = Salesforce no acepta este inicio de sesión para el sitio solicitado. Introduzca el My Domain de la organización como URL de inicio de sesión, o pida a un administrador que compruebe el sitio en Configuración (Setup), “All Sites”.
refusal-app-attestation = La aplicación exige una prueba de que la solicitud viene de una aplicación móvil, y un navegador no puede darla. Un administrador puede crear una aplicación sin ese requisito, o quitárselo a esta, en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager).
refusal-key-bound-tokens = La aplicación solo emite tokens vinculados a una clave (DPoP), algo que este programa no hace. Un administrador puede quitar ese requisito de los ajustes de la aplicación en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager).
refusal-invalid-scope = Uno de los ámbitos solicitados no existe, o la aplicación no lo tiene. Un administrador puede añadirlo a los ajustes de OAuth de la aplicación en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager); si no se solicita ningún ámbito, valen los de la aplicación.
refusal-sign-in-needed = Salesforce quiere que inicie sesión en su propia página. Empiece de nuevo e inicie sesión allí.
refusal-flow-disabled = Este tipo de inicio de sesión está desactivado para la aplicación. Un administrador puede activarlo en los ajustes y políticas de la aplicación, en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager).
refusal-distribution-state = El Estado de distribución (Distribution State) de la aplicación no permite este inicio de sesión. Un administrador puede revisarlo en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager), y debería volver a guardar la aplicación.
refusal-policy-not-found = La organización aún no tiene políticas para esta aplicación. Un administrador puede abrir la pestaña Políticas (Policies) de la aplicación en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager), y guardarla.
refusal-installation-error = La aplicación no está bien instalada en la organización. Un administrador puede revisar su Estado de distribución (Distribution State) y sus Políticas (Policies) en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager), y guardarla de nuevo.
refusal-salesforce-error = Salesforce informa de un error propio. Inténtelo de nuevo en unos minutos. Si continúa, compruebe que inicia sesión en la organización de la aplicación.

## The token endpoint

refusal-code-expired = El inicio de sesión ha tardado demasiado, o su código de un solo uso ya se había usado. Inicie sesión de nuevo.
refusal-refresh-token-expired = La sesión guardada ha terminado: se revocó, la sustituyó otra más reciente o no se usó durante demasiado tiempo. Inicie sesión de nuevo. Si ocurre a menudo, un administrador puede revisar la “Refresh Token Policy” de la aplicación en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager), Políticas (Policies).
refusal-authentication-failure = Salesforce no ha aceptado el nombre de usuario, la contraseña o el token de seguridad, o no permite este tipo de inicio de sesión. Compruébelos y compruebe el entorno. Un administrador encuentra el motivo exacto en Configuración (Setup), “Login History”.
refusal-user-inactive = Este usuario está desactivado o congelado. Un administrador puede activarlo o descongelarlo en Configuración (Setup), Usuarios (Users).
refusal-ip-restricted = Salesforce no permite este inicio de sesión desde su red. Un administrador puede relajar las restricciones de IP en las Políticas (Policies) de la aplicación, en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager), o los intervalos de IP de inicio de sesión de su perfil.
refusal-login-hours = Su perfil no permite iniciar sesión a esta hora. Inténtelo de nuevo dentro del horario de inicio de sesión, o pida a un administrador que lo cambie en Configuración (Setup), Perfiles (Profiles).
refusal-no-valid-scopes = La aplicación no tiene ningún ámbito que se pueda usar aquí. Un administrador puede añadir Gestionar datos de usuario a través de las API (en inglés “Manage user data via APIs (api)”) a los ajustes de OAuth de la aplicación en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager).
refusal-consumer-not-approved = La aplicación no está aprobada para este usuario. Un administrador puede autorizarla previamente en sus Políticas (Policies), en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager), y asignarla al perfil o al conjunto de permisos del usuario.
refusal-jwt-audience = La solicitud firmada iba dirigida a otro host. Introduzca como URL de inicio de sesión el My Domain de la organización del usuario y compruebe si es un sandbox.
refusal-jwt-assertion = Salesforce no ha aceptado la solicitud firmada. Compruebe que la clave privada corresponde al certificado cargado en la aplicación, en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager), que la Clave de consumidor es correcta y que el reloj de este equipo está en hora.
refusal-user-not-found = La organización no tiene ningún usuario con este nombre. Introduzca el nombre de usuario, que tiene forma de dirección de correo electrónico pero puede ser distinto de ella; en un sandbox suele terminar con el nombre del sandbox.
refusal-no-run-as-user = La aplicación no tiene un usuario con el que ejecutarse. Un administrador puede definir Ejecutar como (Run As) en las Políticas (Policies) de la aplicación, en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager).
refusal-jwt-not-preauthorized = La aplicación no está lista para el inicio de sesión con clave. Un administrador puede añadirle el ámbito refresh_token y después autorizarla previamente para el usuario en sus Políticas (Policies), en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager).
refusal-code-verifier = La prueba que corresponde a este inicio de sesión se ha perdido, quizá en otra pestaña. Inicie sesión de nuevo, en una sola pestaña.
refusal-client-secret = La aplicación exige un Secreto de consumidor, que falta o no es correcto. Para iniciar sesión desde el navegador, un administrador puede desmarcar Requerir secreto para flujo de servidor web (Require secret for Web Server Flow) y Requerir secreto para flujo de token de actualización (Require secret for Refresh Token Flow) en los ajustes de la aplicación, en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager).
refusal-grant-type = La organización no acepta este tipo de inicio de sesión para la aplicación. Un administrador puede activar su flujo en los ajustes de la aplicación, en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager).
refusal-basic-header = La solicitud llevaba un encabezado con credenciales de cliente que Salesforce no puede leer. Este formulario no envía ninguno: el desarrollador de esta consola puede comprobar qué añade el servidor de retransmisión.
refusal-login-rate = Demasiados inicios de sesión en poco tiempo. Espere de 15 a 30 minutos e inténtelo de nuevo.
refusal-org-inactive = La organización está bloqueada, cerrada o suspendida; puede que haya caducado una prueba o un sandbox. Solo Salesforce puede ayudar.
refusal-bad-jti = Salesforce ya ha visto esta solicitud firmada. Inténtelo de nuevo; si continúa, avise al desarrollador del programa.
refusal-authorization-pending = El inicio de sesión en el otro dispositivo aún no ha terminado. Termínelo allí.
refusal-slow-down = El programa pregunta con demasiada frecuencia si el inicio de sesión ha terminado. Espere un momento e inténtelo de nuevo.
refusal-salesforce-down = Salesforce no está disponible en este momento, quizá por mantenimiento. Inténtelo más tarde.

## The REST API and the user info

refusal-session-not-for-rest = El token es válido, pero no se puede usar para la API REST. Un administrador puede comprobar que la aplicación tenga el ámbito Gestionar datos de usuario a través de las API (en inglés “Manage user data via APIs (api)”) en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager), y que lo admitan las reglas de acceso a la API, de IP y de seguridad de sesión de la organización.
refusal-session-expired = La sesión ha caducado o se ha cerrado. Inicie sesión de nuevo si no se renueva sola.
refusal-token-format = La organización no acepta tokens de acceso de este formato. Un administrador puede comprobar “Issue JWT-based access tokens for named users” en los ajustes de la aplicación, en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager).
refusal-token-missing = La solicitud llegó sin su token. Es un fallo del programa; avise a su desarrollador.
refusal-request-limit = La organización ha agotado por ahora sus solicitudes de API. Inténtelo más tarde; un administrador puede ver el uso en Configuración (Setup), “Company Information”.
refusal-api-disabled = La API no está activada para esta organización o para este usuario. Un administrador puede conceder el permiso “API Enabled” en Configuración (Setup), Conjuntos de permisos (Permission Sets); algunas ediciones no incluyen la API.
refusal-version-retired = Salesforce ya no responde a esta Versión de API. Elija una más reciente, o deje vacía la Versión de API para usar la última.

## SOAP login()

refusal-security-token = Salesforce pide el token de seguridad de este usuario, porque el inicio de sesión procede de una red en la que la organización no confía. Introduzca el más reciente como Token de seguridad; cambia cada vez que se cambia la contraseña. Si no tiene ninguno, elija Restablecer mi token de seguridad (Reset My Security Token) en su configuración personal y mire su correo.
refusal-password-lockout = Este usuario está bloqueado tras demasiadas contraseñas incorrectas. Espere a que termine el bloqueo, normalmente 15 minutos, o pida a un administrador que elija “Unlock” en Configuración (Setup), Usuarios (Users).
refusal-password-expired = La contraseña es correcta, pero ha caducado. Inicie sesión en la propia página de Salesforce, establezca una nueva e introdúzcala aquí junto con el nuevo token de seguridad.
refusal-login-ip-ranges = Su perfil no permite iniciar sesión desde esta red. Un administrador puede cambiar los “Login IP Ranges” del perfil en Configuración (Setup), Perfiles (Profiles).
refusal-login-challenge = Salesforce quiere verificar quién inicia sesión y ha enviado un código. Inicie sesión una vez en la propia página de Salesforce, o use las credenciales de OAuth, que lo piden allí.
refusal-soap-login-disabled = Esta organización no permite que los programas inicien sesión con nombre de usuario y contraseña. Use las credenciales de OAuth en su lugar. Un administrador puede elegir “Enable SOAP API login()” en Configuración (Setup), “User Interface”; termina para todas las organizaciones con Summer ’27.
refusal-soap-login-ended = Esta organización ya no permite que los programas inicien sesión con nombre de usuario y contraseña; Salesforce lo retira con Summer ’27. Use las credenciales de OAuth en su lugar.
refusal-no-api-auth = Este usuario no puede iniciar sesión con nombre de usuario y contraseña desde programas. Use las credenciales de OAuth en su lugar. Un administrador puede conceder el permiso “Use Any API Auth” en Configuración (Setup), Conjuntos de permisos (Permission Sets).
refusal-client-not-accessible = La organización solo admite programas aprobados por un administrador. Un administrador puede aprobar este en Configuración (Setup), Uso de OAuth de aplicaciones conectadas (Connected Apps OAuth Usage), o puede usar usted las credenciales de OAuth con una aplicación de la organización.
