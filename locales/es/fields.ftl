# The fields: their names (fixed by the public interface), help, and what is wrong
# with what was typed. A name is a noun as Salesforce's Setup spells it.

# Sources of Setup’s Spanish names; the English follows in brackets:
# Trailhead, “Crear una aplicación de cliente externo”: Setup, Quick Find, My Domain.
# https://trailhead.salesforce.com/es/content/learn/projects/create-an-external-client-app-using-metadata-api/create-an-external-client-app
# Salesforce Help, “Aplicaciones cliente externas”: external client app, consumer secret.
# https://help.salesforce.com/s/articleView?id=xcloud.shr_external_client_apps.htm&language=es&type=5
# “Guía de conexión con Salesforce y Mercado Pago — ms-donaciones” (written along the Spanish Setup; a
# public repository, known by its text only): External Client App Manager, Settings, Callback URL,
# Consumer Key, Consumer Key and Secret.
# Microsoft, “Tutorial: Configuración de Salesforce para el aprovisionamiento automático de usuarios”:
# Reset My Security Token, Reset Security Token.
# https://github.com/pricardo03/azure-docs.es-es, articles/active-directory/saas-apps/salesforce-provisioning-tutorial.md
# Trailhead, “Controlar el acceso a la organización”: Users.
# https://trailhead.salesforce.com/es/content/learn/modules/data_security/data_security_org

field-label = Etiqueta
field-login-url = URL de inicio de sesión
field-sandbox = Usar un sandbox de salesforce.com
field-api-version = Versión de API
field-org-id = ID de organización de Salesforce
field-user-id = ID de usuario de Salesforce
field-consumer-key = Clave de consumidor
field-callback-url = URL de devolución de llamada
field-consumer-secret = Secreto de consumidor
field-username = Nombre de usuario
field-password = Contraseña
field-security-token = Token de seguridad
field-private-key = Clave privada
field-private-key-file = Archivo de clave privada
field-access-token = Token de acceso
field-instance-url = URL de instancia

required = Obligatorio
optional = Opcional

help-label = El nombre de esta conexión en esta consola.
help-login-url = El dominio My Domain de su organización, por ejemplo https://acme.my.salesforce.com. En Salesforce lo encuentra en Configuración (Setup), en Mi dominio (My Domain), o en la barra de direcciones: aquí puede pegar cualquier dirección de su organización.
help-sandbox = Recomendado para desarrollar y hacer pruebas. Un sandbox es una organización aparte, con su propia URL de inicio de sesión, su ID de organización y su ID de usuario; lo incluyen las ediciones Professional, Enterprise, Performance y Unlimited.
help-sandbox-decided-production = Lo determina la URL de inicio de sesión: este host es de una organización de producción.
help-sandbox-decided-sandbox = Lo determina la URL de inicio de sesión: este host es de un sandbox.
help-api-version = Déjelo vacío para usar la versión más reciente que ofrezca su organización.
help-org-id = 15 o 18 caracteres; empieza por 00D. Si lo deja vacío, se obtiene en el primer inicio de sesión.
help-user-id = 15 o 18 caracteres; empieza por 005. Si lo deja vacío, se obtiene en el primer inicio de sesión.
help-consumer-key = La clave de la aplicación cliente externa (o de la aplicación conectada) de su organización.
help-consumer-secret = Solo si la aplicación lo exige. Lo guarda el servidor de esta consola, que lo añade al canjear el código; esta página lo entrega una sola vez y lo olvida.
help-callback-url = Introduzca esta dirección, exactamente como está, como URL de devolución de llamada (Callback URL) de la aplicación en Salesforce.

help-login-url-password = Déjelo vacío para usar login.salesforce.com, o test.salesforce.com si la casilla está marcada; si su organización no los permite, introduzca su dominio My Domain.
help-username = El nombre de usuario en Salesforce, que tiene forma de dirección de correo electrónico. Si no lo sabe, pregunte a su administrador de Salesforce.
help-password = La contraseña de este usuario en Salesforce. Se queda en la memoria de esta página.
help-security-token = Hace falta si Salesforce no confía en la red desde la que inicia sesión. Se añade al final de la contraseña.
help-access-token = Un token obtenido en otro lugar; lo tiene su administrador de Salesforce o su propio programa. La página lo conserva para esta pestaña.
help-instance-url = El host de la API, por ejemplo https://acme.my.salesforce.com. No es la página de inicio de sesión; lo sabe quien le dio el token, o puede verlo en Configuración (Setup) de Salesforce, en Mi dominio (My Domain).
help-private-key = Una clave RSA en formato PEM, pegada, arrastrada hasta aquí o elegida como archivo. Se lee en este navegador y no se envía nunca: la firma se hace aquí.
empty-keeps-the-secret = Si lo deja vacío, se conserva lo que esta página aún tiene.
empty-keeps-the-consumer-secret = Si lo deja vacío, se mantiene lo que la consola guarda para esta Clave de consumidor.
show = Mostrar
show-secret = Mostrar { $name }

find-security-token = ¿Cómo consigo un token de seguridad?
open-reset-security-token = Abrir Restablecer mi token de seguridad en su organización

username-missing = Introduzca el nombre de usuario en Salesforce.
username-too-long = El nombre de usuario tiene { $length } caracteres; aquí caben { $limit } como máximo.
password-missing = Introduzca la contraseña.
secret-too-long = Tiene { $length } caracteres; aquí caben { $limit } como máximo. No se ha recortado nada.
unseen-blank = Hay un espacio antes o después del texto, quizá copiado con él. Quítelo.
unseen-line-end = Hay un salto de línea o una tabulación en el texto, quizá copiados con él. Quítelos.
unseen-zero-width = Hay en el texto un carácter que no se ve, quizá copiado con él. Escriba el texto o cópielo de otro sitio.
consumer-secret-characters = Un Secreto de consumidor no contiene espacios, saltos de línea ni otros caracteres especiales. Cópielo de nuevo.
access-token-missing = Introduzca el token de acceso.
access-token-characters = Un token de acceso no contiene espacios, saltos de línea ni otros caracteres especiales. Cópielo de nuevo.
instance-url-missing = Introduzca la URL de instancia, por ejemplo https://acme.my.salesforce.com.
instance-url-login = { $host } es un host de inicio de sesión; allí no hay ninguna API. La URL de instancia es el host propio de la organización, por ejemplo https://acme.my.salesforce.com.
instance-url-scheme = La dirección debe empezar por https://, porque allí se envía el token.
instance-url-lightning = Esta es una página de Lightning; allí no hay ninguna API. La URL de instancia de esta organización es { $suggestion }.
instance-url-setup = Esta es una página de Configuración (Setup); allí no hay ninguna API. La URL de instancia de esta organización es { $suggestion }.
instance-url-visualforce = Esta es una página de Visualforce; allí no hay ninguna API. La URL de instancia de esta organización es { $suggestion }.
instance-url-not-salesforce = { $host } no es un host de Salesforce y no se puede enviar ningún token allí. Si su organización tiene un dominio personalizado, el desarrollador de esta consola puede permitirlo con el atributo trusted-hosts.
private-key-missing = Introduzca la clave privada: péguela, arrástrela hasta aquí o elija su archivo.
private-key-read = Clave RSA de { $bits } bits. SHA-256 de su mitad pública:
private-key-compare = Compárelo con el certificado en Salesforce: openssl x509 -in salesforce.crt -noout -pubkey | openssl pkey -pubin -outform der | openssl dgst -sha256 -c
password-needed-again = La contraseña estaba en la memoria de esta página y se ha perdido al cargarla de nuevo. Introdúzcala otra vez.
private-key-needed-again = La clave privada estaba en la memoria de esta página y se ha perdido al cargarla de nuevo. Introdúzcala otra vez.

find-org-id = ¿Cómo encuentro mi ID de organización de Salesforce?
find-user-id = ¿Cómo encuentro mi ID de usuario de Salesforce?
find-consumer-key = ¿Dónde encuentro la Clave de consumidor?

label-missing = Introduzca una etiqueta para distinguir esta conexión de las demás.
label-too-long = La etiqueta tiene { $length } caracteres; el máximo es { $limit }.
label-taken = La conexión “{ $label }” ya tiene esta etiqueta. Elija otra.

login-url-missing = Introduzca la dirección My Domain de su organización, por ejemplo https://acme.my.salesforce.com.
login-url-not-an-address = Esto no es una dirección. Debe parecerse a https://acme.my.salesforce.com.
login-url-scheme = La dirección debe empezar por https://, porque allí se introduce una contraseña.
login-url-user-info = La dirección contiene un nombre de usuario delante de una “@”. Quítelo: el nombre de usuario se introduce en la propia página de Salesforce.
login-url-port = Salesforce no responde en ningún otro puerto. Quite los “:” y el número que siguen al host.
login-url-lightning = Esta es una página de Lightning; allí no se puede iniciar sesión. La URL de inicio de sesión de esta organización es { $suggestion }.
login-url-setup = Esta es una página de Configuración (Setup); allí no se puede iniciar sesión. La URL de inicio de sesión de esta organización es { $suggestion }.
login-url-visualforce = Esta es una página de Visualforce; allí no se puede iniciar sesión. La URL de inicio de sesión de esta organización es { $suggestion }.
login-url-retired-instance = { $host } es una dirección de instancia, que Salesforce ha retirado. Introduzca el dominio My Domain de su organización: Configuración (Setup), Mi dominio (My Domain).
login-url-not-salesforce = { $host } no es un host de Salesforce. La URL de inicio de sesión es el dominio My Domain de su organización, por ejemplo https://acme.my.salesforce.com. Si su organización tiene un dominio personalizado, el desarrollador de esta consola puede permitirlo con el atributo trusted-hosts.
login-url-answers-no-page = { $host } no responde a páginas web, así que esta página no puede obtener tokens allí. Introduzca en su lugar el dominio My Domain de su organización: en Salesforce, Configuración (Setup), Mi dominio (My Domain).
login-host-not-salesforce = { $host } responde, pero no como un host de inicio de sesión de Salesforce. Revise cómo está escrita la URL de inicio de sesión.

consumer-key-missing = Introduzca la Clave de consumidor de la aplicación en Salesforce.
consumer-key-characters = Una Clave de consumidor no contiene espacios, saltos de línea ni otros caracteres especiales. Cópiela de nuevo.
consumer-key-too-long = Tiene { $length } caracteres; una Clave de consumidor tiene { $limit } como máximo. ¿Se copió algo más con ella?
consumer-key-unknown = { $host } no conoce esta Clave de consumidor. Cópiela de nuevo de la aplicación de esta misma organización. Si la aplicación se creó hace menos de diez minutos, puede que aún no se conozca: espere un poco y vuelva a intentarlo.

id-missing = Esta consola necesita el ID. Introduzca sus 15 o 18 caracteres.
id-length = Un ID tiene 15 o 18 caracteres; este tiene { $actual }.
id-character = El carácter { $position }, “{ $character }”, no puede estar en un ID: solo contiene letras y cifras.
id-checksum = Los tres últimos caracteres no corresponden a los quince primeros, así que alguno está mal escrito o tiene mal la mayúscula o minúscula. Con los quince primeros tal como están, el ID sería { $expected }.
id-prefix = Este ID empieza por { $actual }; el que corresponde aquí empieza por { $expected }.

api-version-not-a-version = Una versión tiene la forma { $newest }. Deje el campo vacío para usar la más reciente.
api-version-retired = Salesforce retiró la versión { $version } con { $since }. Introduzca 31.0 o posterior, o deje el campo vacío para usar la más reciente, { $newest }.
api-version-unknown = Esa versión aún no existe. La más reciente que se conoce es { $newest }.
api-version-not-offered = La organización no ofrece la versión { $version }. La más reciente que ofrece es { $newest }.

callback-url-other-origin = La URL de devolución de llamada { $given } no está en el origen de esta página, { $origin }, así que ninguna respuesta de Salesforce llegaría a este formulario. El desarrollador de esta consola puede corregir el atributo redirect-uri.
callback-url-malformed = La URL de devolución de llamada { $given } no es una dirección válida. El desarrollador de esta consola puede corregir el atributo redirect-uri.
