"""The build code of the site: it runs snippets, draws figures, localises code and assembles pages."""
