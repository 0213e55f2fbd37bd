// The archetype's own jar is the context class loader; all work is done in Java.
def generation = Thread.currentThread().contextClassLoader.loadClass('org.sitewright.archetype.project.Generation')
generation.run(
        new File(request.outputDirectory, request.artifactId).toPath(),
        new File(System.getProperty('user.dir')).toPath().resolve(request.properties['brief'] as String),
        (request.properties['reader'] ?: System.getProperty('reader') ?: 'rules') as String,
        request.properties['package'] as String,
        request.archetypeVersion)
