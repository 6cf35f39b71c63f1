# Lo que un administrador debe configurar en Salesforce, para entregárselo; de quién es una conexión.

admin-title = Para su administrador de Salesforce
admin-intro = Todo lo que necesitan la aplicación y su organización, para enviarlo a quien pueda cambiar Configuración (Setup). Los nombres son los de Setup en inglés.
copy-as-message = Copiar como mensaje
copy-as-markdown = Copiar como Markdown
copy-app-callback = Copiar la URL de devolución de llamada de la aplicación
copy-origin = Copiar el origen permitido
copy-scopes = Copiar los ámbitos
copied-setup = Copiado. No contiene ningún secreto.
open-app-manager = Crear la aplicación en External Client App Manager
open-cors = Permitir esta página en CORS

setting-ticked = marcado
setting-unticked = sin marcar
setting-none-ticked = nada marcado
setting-users-permission-set = el perfil del usuario o un conjunto de permisos que tenga

why-local = Una aplicación creada en la organización a la que está destinada funciona ahí y en ningún otro sitio.
why-oauth = Sin esto la aplicación no tiene clave de consumidor (Consumer Key).
why-callback = Salesforce envía su respuesta aquí y a ningún otro sitio: exactamente como está.
why-callback-unused = Hay que introducir una, aunque aquí no se use.
why-scopes = Con los dos primeros puede llamar a la API y seguir conectada; el servicio de identidad dice quién ha iniciado sesión.
why-scopes-key = Salesforce exige aquí refresh_token aunque no emita ningún token de actualización; el servicio de identidad dice quién ha iniciado sesión.
why-no-flow = El flujo de servidor web, que es el que se usa aquí, no necesita ninguna marca; los demás no se usan.
why-jwt-flow = Cargue el certificado (salesforce.crt) que corresponde a la clave privada.
why-no-secret = Una página no puede guardar un secreto; PKCE lo sustituye.
why-pkce = Garantiza que solo quien empezó un inicio de sesión pueda terminarlo. Siempre activo en las aplicaciones nuevas.
why-rotation = Cada token de actualización se usa una vez; esta consola guarda el más reciente. Siempre activo en las aplicaciones nuevas.
why-idle = Una conexión que nadie usa termina por sí sola. Siempre activo en las aplicaciones nuevas.
why-no-allowlist = Los tokens los renuevan los navegadores de los usuarios, estén donde estén.
why-opaque-tokens = Esos tokens solo abren la API REST.
why-self-authorize = Cada usuario permite la aplicación una vez. Para elegir quién puede hacerlo, use “Admin approved users are pre-authorized” y añada perfiles o conjuntos de permisos.
why-pre-authorized = Cuando una clave inicia sesión, no hay nadie que pueda permitir la aplicación.
why-app-policies = Son los usuarios con los que la clave puede iniciar sesión.
why-relax-ip = Los usuarios inician sesión desde sus propias redes. Con “Enforce IP restrictions” solo pueden conectarse los de los intervalos de IP de inicio de sesión.
why-cors = Sin esto la organización no emite tokens a una página.
why-origin = La página de esta consola, sin ruta.

message-subject = Configurar una aplicación en Salesforce para { $origin }
message-intro = Por favor, configure una aplicación cliente externa (external client app) en nuestra organización de Salesforce para que la página { $origin } pueda conectarse. Estos son los lugares de Configuración (Setup), los ajustes y los motivos. Los nombres son los de Setup en inglés.
message-links = Las páginas de nuestra organización:
message-end = Después, envíeme la clave de consumidor (Consumer Key): la aplicación, “Settings”, “OAuth Settings”, “Consumer Key and Secret”. El Consumer Secret no hace falta y debe quedarse donde está. Una aplicación nueva puede tardar hasta diez minutos en conocerse.
message-end-key = Después, envíeme la clave de consumidor (Consumer Key): la aplicación, “Settings”, “OAuth Settings”, “Consumer Key and Secret”. El Consumer Secret no hace falta. El certificado va a la aplicación; la clave privada se queda conmigo.

metadata-title = Como archivos de metadatos para el comando sf
metadata-intro = Ponga estos archivos en un proyecto del comando sf e impleméntelo. Las palabras en mayúsculas indican lo que debe poner usted. Se han comprobado con los tipos que publica Salesforce, pero nunca se han probado en una organización: mire después la aplicación en Configuración (Setup).
metadata-access = La organización debe permitir “Allow access to OAuth consumer secrets via Metadata API” (Configuración, “External Client App Settings”), y quien implemente necesita el permiso “View External Client Apps Consumer Secrets in Metadata”. El archivo con los ajustes globales de OAuth no debe ir al control de versiones una vez que Salesforce haya escrito claves en él.
copy-file = Copiar { $name }
copy-deploy = Copiar el comando de implementación

whose-title = ¿De quién es esta conexión?
whose-acts-as = Actúa en Salesforce como { $user }: ve y cambia lo que este usuario puede ver y cambiar, y lo que cambia allí lleva su nombre.
whose-acts-as-nobody-yet = Actuará en Salesforce como quien inicie sesión: verá y cambiará lo que ese usuario puede ver y cambiar, y lo que cambie allí llevará su nombre.
whose-ends = Si este usuario se desactiva o se congela en Salesforce, por ejemplo al marcharse, la conexión deja de funcionar. Si cambian sus permisos, cambia también lo que puede hacer.
whose-password = Si cambia la contraseña, la conexión deja de funcionar hasta que se introduzcan aquí la nueva contraseña y el nuevo token de seguridad.
whose-no-password = No se guarda ninguna contraseña para ella, así que no hay que introducir ninguna aquí cuando cambia.
whose-instead = Para una conexión que deba durar más que las personas, un administrador crea un usuario de integración: Configuración (Setup), Usuarios (Users), “New User”, con la “User License” “Salesforce Integration” y el perfil “Minimum Access - API Only Integrations”; después, la licencia de conjunto de permisos “Salesforce API Integration” y un conjunto de permisos propio que permita a esta conexión lo que necesita y nada más.
whose-instead-key = Un usuario así no puede iniciar sesión en la página de Salesforce; se conecta con “{ $method }”.
whose-is-integration-user = Este usuario es un usuario de integración: no es una persona y solo puede hacer lo que sus conjuntos de permisos le permiten a través de la API.
log-out = Cerrar la sesión de Salesforce en este navegador
log-out-why = Tras iniciar sesión, este navegador sigue con la sesión de Salesforce abierta. Ciérrela antes de que otra persona se conecte aquí; si no, conectará la cuenta de usted.
