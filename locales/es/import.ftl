# Credentials pasted in one piece, and ready calls for other tools.

import-from-sfdx-auth-url = Se ha reconocido una URL de autorización de SFDX. Se ha rellenado lo que corresponde; compruébelo antes de guardar.
import-from-json = Se ha reconocido el JSON del comando sf o de una respuesta con tokens. Se ha rellenado lo que corresponde; compruébelo antes de guardar.
import-from-env = Se han reconocido variables de entorno. Se ha rellenado lo que corresponde; compruébelo antes de guardar.
import-from-lines = Se han reconocido varios campos a la vez. Se ha rellenado lo que corresponde; compruébelo antes de guardar.
import-from-settings = Se han reconocido ajustes copiados de este formulario. No incluyen secretos.
import-unknown = No se ha entendido y se ha omitido: { $names }.
import-refresh-token = No se ha tomado el token de actualización. Cada uso de uno invalida el anterior, así que usarlo aquí cerraría la sesión del programa del que procede. Inicie sesión aquí en su lugar.
import-cli-app = No se ha tomado la Clave de consumidor PlatformCLI: es del comando sf y solo funciona allí. Introduzca la clave de su propia aplicación.
import-token-hidden = El comando sf oculta aquí el token de acceso. “sf org auth show-access-token” con --json lo muestra, y su salida también se puede pegar.
import-key-file = El texto nombra un archivo con la clave privada, pero no contiene la clave. Elija ese archivo en Archivo de clave privada.
import-address-with-user = No se ha tomado una dirección porque contiene un nombre de usuario o una contraseña delante de una “@”.

export-sf-no-password = El comando sf no inicia sesión con nombre de usuario y contraseña. Esta llamada inicia sesión en la página de Salesforce.
export-sf-callback = El comando sf espera en http://localhost:1717/OauthRedirect: la aplicación en Salesforce debe tener también esta URL de devolución de llamada.
export-login-ends = Utiliza el inicio de sesión SOAP de Salesforce, que termina con Summer ’27, y la versión de API 64.0, la última que lo tiene.
export-no-domain = simple-salesforce solo inicia sesión en hosts que terminan en .salesforce.com. Sustituya MY_DOMAIN, o indíquele en su lugar un token y la URL de instancia.
export-jsonwebtoken = jsforce no firma por sí mismo: hace falta también el paquete jsonwebtoken.
export-token-is-a-key = Con un token de acceso, quien lo tenga actúa en nombre de su usuario hasta que caduque. No lo deje en un script ni en el historial de una terminal.
