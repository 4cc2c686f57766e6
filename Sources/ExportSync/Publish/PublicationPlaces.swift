import Platform

/// Where a publication reads and writes: what clients read holds nothing else.
struct PublicationPlaces {
  private let order: Publication.Order

  init(_ order: Publication.Order) { self.order = order }

  /// Refuses a folder of clients around tables or key, and a key that is not there.
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

  /// Whether a folder is the other or lies in it, whatever their paths are called.
  static func isInside(_ folder: String, _ other: String) -> Bool {
    guard let outer = Files.identity(of: other) else { return false }
    var path = folder
    var last: Files.Identity?
    while let inner = Files.identity(of: path) {
      if inner.isSameFile(as: outer) { return true }
      // Above the root there is only the root.
      if let last, inner.isSameFile(as: last) { return false }
      last = inner
      path += "/.."
    }
    return false
  }
}
