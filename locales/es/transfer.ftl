# Filling in from a pasted text, copies of a connection, and its use elsewhere.

paste-title = Rellenar con lo que ya tiene
field-pasted = Credenciales que pegar
help-pasted = Pegue un archivo .env, el JSON de “sf org display”, una URL de autorización de SFDX, líneas como “Username: …” o ajustes copiados de aquí. El texto se lee en esta página y no se envía a ningún sitio.
fill-in = Rellenar
import-nothing = No se ha reconocido nada en el texto pegado. Sigue ahí; compárelo con los tipos de texto indicados bajo el cuadro.
import-method-not-offered = La forma de conectarse más adecuada no se ofrece aquí.
import-consumer-key-given = Se ha omitido la Clave de consumidor: esta consola tiene la suya.
import-secret-without-field = Se ha omitido { $name }: en esta forma de conectarse no hay aquí un campo para ello.

copies-title = Duplicar o compartir
duplicate = Duplicar
duplicate-for-sandbox = Duplicar para un sandbox
duplicate-needs-address = Un sandbox es una organización aparte: introduzca su propia dirección en { $field }. Allí los nombres de usuario suelen terminar con el nombre del sandbox.
copy-settings = Copiar los ajustes
copied-settings = Ajustes copiados, sin secretos. Péguelos en “Rellenar con lo que ya tiene” en una nueva conexión.
copy-support = Copiar para soporte
help-copy-support = Lo que ocurrió, hosts, versiones y códigos de error: ningún secreto ni nombre. Péguelo en un mensaje para quien le ayuda.
copied-support = Se ha copiado la información para soporte. No contiene ningún secreto.
not-copied-here = El navegador no ha permitido copiar. Permita que esta página use el portapapeles e inténtelo de nuevo.

use-elsewhere = Usar en otro lugar
use-elsewhere-intro = La misma conexión en otras herramientas. Las palabras en mayúsculas indican lo que debe poner usted.
with-the-secret = Con el secreto
help-with-the-secret = Pone en el texto copiado el token o la contraseña que se tienen aquí, para las herramientas que los admiten. Lo que se muestra abajo nunca los contiene.
copy-call = Copiar la llamada para { $tool }
copied-call = Llamada copiada. Las palabras en mayúsculas indican lo que debe poner usted.
copied-call-with-secret = Llamada copiada, con el secreto incluido. El portapapeles lo conserva hasta que copie otra cosa.
