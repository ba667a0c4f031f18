## Imágenes de las campañas

picture-add = Poner una imagen
picture-add-own = Poner la imagen de la campaña
picture-other = Otra imagen, o ninguna
picture-none = Sin imagen
picture-ask = Por favor mándeme ahora la imagen. Sale junto con estas palabras.
picture-ask-own = Por favor mándeme ahora la imagen de la campaña. La gente la ve junto con la historia.
picture-no-words = Por favor mande la imagen misma, como se la manda a una amistad. Si no quiere ninguna, escriba /cancelar.
picture-taken = Ya tengo la imagen. Le quité dónde y cuándo se hizo.
picture-words-left = Las palabras que venían con ella no las tomé.
picture-too-large = Esa imagen es muy grande para mí: 5 megabytes a lo más. Una captura de pantalla es más chica.
picture-other-kind = No puedo tomar ese tipo de archivo. Puedo tomar imágenes que terminan en .jpg o .png. También sirve una captura de pantalla.
picture-odd-shape = Esa imagen es muy larga, muy angosta o está dañada. Tal vez sirva una captura de pantalla.
picture-out-of-reach = No pude traer la imagen ahora. Por favor mándela otra vez.
picture-gone = La imagen de este texto ya no está aquí. Sale sin ella.
picture-alt = La imagen de este texto
picture-alt-of = La imagen de: { $name }
consent-picture = La imagen sale con estas palabras. Su sí es para las dos cosas.
