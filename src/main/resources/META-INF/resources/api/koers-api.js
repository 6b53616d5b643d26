SwaggerUIBundle({
  url: 'api/v1/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  syntaxHighlight: false,
  // would send the address to a server of its makers
  validatorUrl: null
});
