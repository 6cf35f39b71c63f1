# The form, the saved connections, the sign-in and the dialogs.

# Sources of Setup’s Spanish names; the English follows in brackets:
# Trailhead, “Crear una aplicación de cliente externo”: Setup, Quick Find.
# https://trailhead.salesforce.com/es/content/learn/projects/create-an-external-client-app-using-metadata-api/create-an-external-client-app
# Adobe Marketo Engage, “Iniciar sesión con OAuth 2.0”: New External Client App, Distribution State,
# Security, Require secret for Web Server Flow, Require secret for Refresh Token Flow, Create.
# https://github.com/AdobeDocs/marketo.es-ES, help/marketo/product-docs/crm-sync/salesforce-sync/log-in-using-oauth-2-0.md
# “Guía de conexión con Salesforce y Mercado Pago — ms-donaciones” and “Guía Visual: Configuración de
# Salesforce OAuth” (both written along the Spanish Setup; public repositories, known by their text
# only): the same names, and External Client App Manager, Settings, OAuth Settings, Consumer Key and
# Secret, the scopes, Flow Enablement, Enable JWT Bearer Flow, Require Proof Key for Code Exchange (PKCE),
# Policies.
# A recorded browser test of the Spanish Setup, and Adobe Marketo Sales Connect in Spanish (public
# repositories, known by their text only): Connected Apps OAuth Usage.

form-title-new = Conectar con Salesforce
form-title-edit = Editar “{ $label }”
form-title-reset = Restablecer “{ $label }”
form-reset-hint = No se borra nada. Cambie lo que sea nuevo, guarde y configure de nuevo los tokens de OAuth.
form-intro = Indique su organización y su aplicación, guarde e inicie sesión en la ventana de Salesforce. Los tokens se quedan en esta pestaña.

methods-title = Cómo conectarse
method-oauth = Usar credenciales de OAuth
method-oauth-hint = Tokens en lugar de un nombre de usuario y una contraseña guardados, con control central desde Salesforce.

method-oauth-short = OAuth
method-password = Usar credenciales de Salesforce
method-password-hint = Nombre de usuario, contraseña y token de seguridad. Salesforce lo retira en 2027.
method-password-short = Credenciales de Salesforce
method-jwt = Usar OAuth JWT
method-jwt-hint = Para un servidor o un usuario de integración: firma una clave privada y nadie tiene que estar presente.
method-jwt-short = OAuth JWT
method-token = Usar un token de acceso
method-token-hint = Un token que ya tiene, hasta que caduque.
method-token-short = Token de acceso

prefer-oauth = Usar OAuth en su lugar
password-needs-relay = Una página no puede iniciar sesión con contraseña: Salesforce solo le responde a través de un servidor de retransmisión de esta consola, y esta consola no tiene ninguno. Puede guardar; si los datos son correctos solo se sabrá donde se usen. El desarrollador de esta consola puede definir el atributo relay-url.
save-and-validate-hint-password = Guarda la conexión e inicia sesión en Salesforce a través de esta consola.
save-and-validate-hint-jwt = Guarda la conexión, firma con la clave en este navegador e inicia sesión en Salesforce.
save-and-validate-hint-token = Guarda la conexión y pregunta a la organización si acepta el token.
environment-follows = El entorno depende del host.

save = Guardar
save-and-validate = Guardar y validar
save-and-validate-hint = Guarda la conexión y abre la página de inicio de sesión de Salesforce.
cancel = Cancelar
changes-discarded = No se ha cambiado nada. Lo que escribió se ha descartado.
continue-editing = Seguir editando
use-suggestion = Usar { $suggestion }

switched-to-sandbox = Cambiado al sandbox: tiene su propia URL de inicio de sesión, su ID de organización y su ID de usuario.
switched-to-production = Cambiado a producción: tiene su propia URL de inicio de sesión, su ID de organización y su ID de usuario.

copy-callback-url = Copiar la URL de devolución de llamada
copied = URL de devolución de llamada copiada.
not-copied = El navegador no ha permitido copiar. Seleccione la dirección y cópiela con el teclado.

connection = Conexión de Salesforce
connections = Conexiones guardadas
connections-found =
    { $count ->
        [one] 1 conexión
        [many] { $count } de conexiones
       *[other] { $count } conexiones
    }
no-connection-found = Ninguna conexión contiene esto en su etiqueta o en su estado.
new-connection = Nueva conexión
edit = Editar
reset = Restablecer
set-up-oauth-tokens = Configurar los tokens de OAuth
test-access = Probar el acceso
revoke-access = Revocar el acceso
delete = Eliminar

status-not-connected = No conectada
status-not-validated = No conectada: aún sin validar
status-connected = Conectada
status-settings-changed = No conectada: los ajustes han cambiado desde el último inicio de sesión
status-ended = No conectada: Salesforce ha puesto fin al acceso
environment-production = Producción
environment-sandbox = Sandbox

fact-method = Método
fact-username = Nombre de usuario
fact-private-key = Huella de la clave (SHA-256)
fact-environment = Entorno
fact-login-url = URL de inicio de sesión
fact-instance-url = URL de instancia
fact-org-id = ID de organización
fact-user = Usuario
fact-api-version = Versión de API
fact-api-version-newest = la más reciente
fact-scopes = Ámbitos concedidos
fact-scopes-unknown = no indicados por Salesforce
fact-since = Conectada desde
life-title = Historial
life-saved = Guardada
life-connected = Sesión iniciada
life-renewed = Token renovado
life-failed = Error: { $code }
life-disconnected = Acceso abandonado
fact-api-use = Uso de la API hoy
api-use = { $used } de { $allowed }
fact-learnt-at-sign-in = se obtuvo en el primer inicio de sesión

revoke-help = Quitar el acceso en Salesforce
revoke-help-answer = “Revocar el acceso” pone fin desde aquí a los tokens de esta conexión. En Salesforce, un administrador puede hacer lo mismo: en Configuración (Setup), escriba Uso de OAuth de aplicaciones conectadas (Connected Apps OAuth Usage) en Búsqueda rápida (Quick Find), elija la aplicación y revoque el usuario. Cada usuario lo encuentra también en su configuración personal, en “Connections” o en “OAuth Connected Apps”.

sign-in-title = Inicio de sesión en Salesforce
step-waiting-for-user = Esperándole en la ventana de Salesforce. Inicie sesión allí con la cuenta de esta conexión y permita el acceso.
step-asking-host = Comprobando que el host de inicio de sesión responde a esta página.
step-exchanging-code = Canjeando el código por tokens.
step-signing = Firmando con su clave privada.
step-logging-in = Iniciando sesión en Salesforce.
step-asking-who = Preguntando a Salesforce quién ha iniciado sesión.
step-asking-versions = Preguntando qué versiones de API ofrece la organización.
step-name-sign-in = Iniciar sesión en Salesforce
step-name-host = Comprobar el host
step-name-code = Obtener los tokens
step-name-sign = Firmar con la clave
step-name-log-in = Iniciar sesión
step-name-who = Identificar al usuario
step-name-versions = Leer las versiones de API
step-done = hecho
window-from-before = Esta página se ha vuelto a cargar durante un inicio de sesión. Termínelo en la ventana de Salesforce, abra la ventana otra vez o cancele.
cancel-sign-in = Cancelar el inicio de sesión
open-again = Abrir la ventana otra vez
have-finished = He terminado
open-in-own-tab = Abrir esta página en su propia pestaña
open-in-new-tab = Abrir el inicio de sesión en una pestaña nueva
continue-here = Continuar en esta pestaña
testing = Preguntando a la organización.
cancel-test = Cancelar la prueba

dialog-revoke-title = ¿Revocar el acceso de “{ $label }”?
dialog-revoke-text = Los tokens se quitan de aquí y se revocan en Salesforce. La conexión se conserva; para volver a usarla tendrá que iniciar sesión de nuevo.
dialog-revoke-plain = Aquí no hay tokens que revocar. La conexión permanece.
dialog-delete-title = ¿Eliminar “{ $label }”?
dialog-delete-text = La conexión y sus tokens se eliminan definitivamente, y los tokens se revocan en Salesforce.
dialog-delete-plain = La conexión se elimina de forma permanente. No tiene tokens.

set-up-guide = Configurar la aplicación en Salesforce, paso a paso
set-up-guide-who = Lo hace una sola vez un administrador de Salesforce de la organización. Los nombres entre comillas son los de Setup en inglés.
set-up-step-app = En Configuración (Setup), escriba Gestor de aplicaciones cliente externas (External Client App Manager) en Búsqueda rápida (Quick Find), ábralo y elija Nueva aplicación cliente externa (New External Client App). Introduzca un nombre y un correo electrónico de contacto; en Estado de distribución (Distribution State), Local.
set-up-step-oauth = En “API (Enable OAuth Settings)”, marque “Enable OAuth”. Introduzca la URL de devolución de llamada (Callback URL) que muestra este formulario, exactamente como está.
set-up-step-scopes = Añada los ámbitos Gestionar datos de usuario a través de las API (en inglés “Manage user data via APIs (api)”) y Realizar solicitudes en cualquier momento (en inglés “Perform requests at any time (refresh_token, offline_access)”); con Acceder al servicio de URL de identidad (en inglés “Access the identity URL service (id, profile, email, address, phone)”) este formulario puede mostrar quién ha iniciado sesión.
set-up-step-security = En Seguridad (Security), desmarque Requerir secreto para flujo de servidor web (Require secret for Web Server Flow) y Requerir secreto para flujo de token de actualización (Require secret for Refresh Token Flow): una página no puede guardar un secreto. Deje marcada Requerir clave de prueba para intercambio de código (en inglés “Require Proof Key for Code Exchange (PKCE)”).
set-up-step-key = Elija Crear (Create). Después, en Configuración (Settings), Configuración de OAuth (OAuth Settings), Clave y secreto de consumidor (Consumer Key and Secret), copie la Clave de consumidor en este formulario. Una aplicación nueva puede tardar hasta diez minutos en conocerse.
set-up-step-cors = Permita que su organización responda a esta página (CORS):
set-up-step-connected-app = En las organizaciones que aún usan una aplicación conectada, la URL de devolución de llamada, los ámbitos y los ajustes del secreto son los mismos y están en “App Manager”, su aplicación, “Edit”.
set-up-guide-jwt = Configurar la aplicación para JWT en Salesforce, paso a paso
jwt-step-key = Cree una clave y un certificado con el comando de abajo. La clave (salesforce.key) se la queda usted; el certificado (salesforce.crt) va a Salesforce.
jwt-step-oauth = En “API (Enable OAuth Settings)”, marque “Enable OAuth”. Hay que introducir una URL de devolución de llamada (Callback URL), aunque no se use: sirve https://localhost.
jwt-step-scopes = Añada los ámbitos Gestionar datos de usuario a través de las API (en inglés “Manage user data via APIs (api)”) y Realizar solicitudes en cualquier momento (en inglés “Perform requests at any time (refresh_token, offline_access)”): Salesforce exige el segundo aunque aquí no emita ningún token de actualización.
jwt-step-flow = En Activación de flujos (Flow Enablement), marque Activar flujo del portador de JWT (Enable JWT Bearer Flow) y cargue salesforce.crt; en una aplicación conectada corresponde a la firma digital (“Use digital signatures”). Elija Crear (Create) y copie la Clave de consumidor en este formulario.
jwt-step-policies = En Políticas (Policies), “Edit”: en “Permitted Users” elija “Admin approved users are pre-authorized”; después añada el perfil del usuario o un conjunto de permisos en “App Policies”.
scopes-asked = Ámbitos que se solicitan: { $scopes }.
scopes-of-app = No se solicita ningún ámbito, así que valen los de la aplicación. Necesita api, y refresh_token para seguir conectada.
