import Platform

/// The folders of a publication; the folder of clients must hold nothing but exports.
struct PublicationPlaces {
  private let order: Publication.Order

  init(_ order: Publication.Order) { self.order = order }

  /// Throws where the folder of clients contains the tables or the key, or where there is no key.
  func check() throws(PublishError) {
    if PublicationPlaces.isInside(order.tables, order.out) {
      throw .configuration(
        "\(order.out): found the tables in it, \(order.tables), expected another folder with "
          + "--out: whoever reads the export would read the tables")
    }
    guard Files.access(of: order.key.path) != nil else {
      throw .configuration(
        "\(order.key.path): found no file of that name, expected the key to sign with")
    }
    if PublicationPlaces.isInside(Files.folder(of: order.key.path), order.out) {
      throw .configuration(
        "\(order.key.path): found the key in the folder that clients read, expected it elsewhere")
    }
  }

  /// Whether a folder is the other folder or inside it, however their paths are written.
  static func isInside(_ folder: String, _ other: String) -> Bool {
    guard let outer = Files.identity(of: other) else { return false }
    var path = folder
    var last: Files.Identity?
    while let inner = Files.identity(of: path) {
      if inner.isSameFile(as: outer) { return true }
      // The parent of the root is the root again.
      if let last, inner.isSameFile(as: last) { return false }
      last = inner
      path += "/.."
    }
    return false
  }
}
