/// Pages of HTML as PDF, by Debian's `weasyprint`.
package struct WeasyPrint: Equatable, Sendable {
  /// The one program that is asked; nothing is looked up along a path.
  package let program: String

  /// - Parameter program: Another one stands in for it in tests alone.
  package init(program: String = "/usr/bin/weasyprint") { self.program = program }

  /// The package of Debian that brings it.
  package static let package = "weasyprint"

  package var isThere: Bool { Files.kind(of: program) != nil }

  /// A pack of a hundred pages takes half a minute on a slow machine.
  package static let secondsToPrint = 180

  /// The PDF, tagged for screen readers; it does not claim to be PDF/UA-1, see ``PDFClaim``.
  ///
  /// - Parameter folder: A private folder, for the page and for what the tool keeps for itself.
  /// - Parameter identifier: Stands in the file in place of a random one.
  /// - Parameter seconds: After this long the tool is killed and the call throws.
  package func pdf(
    ofHTML html: [UInt8], in folder: String, identifier: String, seconds: Int = secondsToPrint
  ) throws(PlatformError) -> [UInt8] {
    let page = "\(folder)/page.html"
    try Files.write(html, to: page)
    let tool = ChildProcess(
      program,
      ["--quiet", "--pdf-variant", "pdf/ua-1", "--pdf-identifier", identifier, page, "-"],
      // Its cache of fonts goes with the folder; a date of its own would differ from run to run.
      variables: ["HOME=\(folder)", "XDG_CACHE_HOME=\(folder)/cache", "SOURCE_DATE_EPOCH=0"])
    let result = try tool.run(seconds: seconds)
    guard result.status == 0, result.output.starts(with: Array("%PDF-".utf8)) else {
      throw PlatformError(
        path: program, attempt: "make a PDF", answer: result.ending(of: "it"))
    }
    return PDFClaim.withoutAccessibility(result.output)
  }
}
