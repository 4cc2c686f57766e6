import Platform
import Printing
import Wording

/// Delivers a printed document to a file, whole or not at all, or to standard output.
struct PrintDelivery {
  /// An error: a tool must be installed first.
  struct MissingTool: WordedError, Equatable {
    let form: String
    let program: String

    func text(in words: Words) -> String {
      words.say.toolMissing(form, program, package: WeasyPrint.package)
    }
  }

  let form: PrintForm
  /// The path of the file, absolute or relative; `nil` for standard output.
  let output: String?
  let environment: Environment
  /// The place where a tool works on the document.
  let place: WorkPlace
  var weasyprint = WeasyPrint()

  /// Checks what can be checked before any work is done.
  func check() throws {
    guard form.tool == .weasyprint else { return }
    guard weasyprint.isThere else {
      throw MissingTool(form: form.id, program: weasyprint.program)
    }
    guard output != nil || !environment.isOutputTerminal else {
      throw UsageError { [form = form.id] in $0.say.notOnTerminal(form) }
    }
  }

  func deliver(_ text: String, of document: PrintDocument) throws {
    switch form.tool {
    case nil:
      guard let output else { return try environment.write(.output, text) }
      try environment.writeFile(Array(text.utf8), to: output)
    case .weasyprint:
      let folder = try TemporaryFolder(in: place)
      let pdf = try weasyprint.pdf(
        ofHTML: Array(text.utf8), in: folder.path, identifier: document.context.hash)
      guard let output else { return try environment.writeBytes(.output, pdf) }
      try environment.writeFile(pdf, to: output)
    }
  }

  /// Whether the output is a folder: an existing one, or a name that ends in `/`.
  var isIntoFolder: Bool {
    guard let output else { return false }
    return output.hasSuffix("/") || Files.kind(of: environment.absolute(output)) == .folder
  }

  /// Writes each file into the folder, which is created where it is missing.
  func deliver(_ files: [PrintedFile]) throws {
    guard let output else { return }
    var folder = environment.absolute(output)
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    try Files.makeFolder(folder)
    for file in files {
      try environment.writeFile(Array(file.text.utf8), to: "\(folder)/\(file.name)")
    }
  }
}

extension Environment {
  /// Writes a file that the user named, whole or not at all; a link or a device is not replaced.
  func writeFile(_ bytes: [UInt8], to output: String) throws(PlatformError) {
    let path = absolute(output)
    switch Files.kind(of: path) {
    case nil, .regular: try Files.replace(path, with: bytes, isModeKept: true)
    case .folder, .other:
      // Writing to another name and renaming would replace a link or device.
      throw PlatformError(path: path, attempt: "write", answer: "it is not a plain file")
    }
  }
}
