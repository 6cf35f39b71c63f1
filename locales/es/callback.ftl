# The page to which Salesforce sends its answer. It is no part of the program: the build writes
# these texts into callback.html.

callback-title = Inicio de sesión en Salesforce
callback-handing-over = Se está entregando la respuesta. Esta ventana se cierra sola.
callback-received = Ha iniciado sesión en la página de Salesforce. Puede cerrar esta ventana y volver a la consola.
callback-nobody = Nadie esperaba esta respuesta: el inicio de sesión se terminó, se canceló o se empezó en otra ventana. No se ha usado. Cierre esta ventana, vuelva a la consola y empiece allí de nuevo el inicio de sesión si todavía hace falta.
callback-empty = Esta es la página a la que Salesforce envía su respuesta; por sí sola no hace nada. Cierre esta ventana y vuelva a la consola.
