/// Makes a PDF from HTML with Debian's `weasyprint`.
package struct WeasyPrint: Equatable, Sendable {
  /// The program that is run, by its absolute path.
  package let program: String

  /// - Parameter program: The absolute path; only tests use another one.
  package init(program: String = "/usr/bin/weasyprint") { self.program = program }

  /// The Debian package with the program.
  package static let package = "weasyprint"

  package var isThere: Bool { Files.kind(of: program) != nil }

  /// The time limit; a pack of a hundred pages takes half a minute on a slow machine.
  package static let secondsToPrint = 180

  /// The PDF, tagged for screen readers; it does not claim to be PDF/UA-1, see ``PDFClaim``.
  ///
  /// - Parameter folder: A private folder for the page and for the tool's own files.
  /// - Parameter identifier: The identifier of the file, in place of a random one.
  /// - Parameter seconds: The time limit. At the limit the tool is killed and the call throws.
  package func pdf(
    ofHTML html: [UInt8], in folder: String, identifier: String, seconds: Int = secondsToPrint
  ) throws(PlatformError) -> [UInt8] {
    let page = "\(folder)/page.html"
    try Files.write(html, to: page)
    let tool = ChildProcess(
      program,
      ["--quiet", "--pdf-variant", "pdf/ua-1", "--pdf-identifier", identifier, page, "-"],
      // The cache of fonts is in the folder. The fixed date makes every run give the same file.
      variables: ["HOME=\(folder)", "XDG_CACHE_HOME=\(folder)/cache", "SOURCE_DATE_EPOCH=0"])
    let result = try tool.run(seconds: seconds)
    guard result.status == 0, result.output.starts(with: Array("%PDF-".utf8)) else {
      throw PlatformError(
        path: program, attempt: "make a PDF", answer: result.ending(of: "it"))
    }
    return PDFClaim.withoutAccessibility(result.output)
  }
}
