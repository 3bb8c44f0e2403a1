# Este idioma: su nombre, como lo escriben quienes lo hablan (.english: como lo escribe el inglés).

language-name = Español
    .english = Spanish
