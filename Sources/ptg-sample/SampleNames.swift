/// Names for operations and actors: plain words, none of them taken from a real operation.
enum SampleNames {
  /// Names of operations, each a single word and all different.
  static let operations = words(
    """
    Anvil Apricot Archway Aspen Auburn Awning Axle Badger Ballad Balsam Bamboo Banjo Barley Barrel
    Basil Basket Beacon Bellows Birch Biscuit Blanket Bobbin Bonnet Boulder Bracken Bramble Brass
    Breeze Bridle Brook Buckle Bugle Burrow Butter Button Cactus Camphor Candle Canvas Caramel
    Carbon Cardigan Carpet Castor Cedar Cello Chalk Chestnut Chisel Cider Cinder Citrus Clarinet
    Clover Cobalt Cobble Cocoa Compass Copper Coral Cornet Cotton Cradle Crayon Cricket Crimson
    Crocus Cupboard Custard Cymbal Dahlia Daisy Dapple Denim Dimple Domino Drizzle Drum Dune Easel
    Ebony Echo Elder Ember Enamel Fabric Fathom Feather Fennel Fern Fiddle Fig Filbert Flannel
    Flint Flute Fossil Foxglove Fresco Frost Furrow Gable Gallop Garnet Gauze Ginger Glacier
    Glimmer Goblet Gorse Granite Gravel Grotto Gusset Hammock Harp Hazel Heather Hedge Helmet
    Hickory Hinge Holly Hopper Indigo Inkwell Iris Ivory Jasper Jigsaw Juniper Kettle Kindle Lagoon
    Lantern Larch Lattice Laurel Lavender Ledge Lilac Linen Loft Lozenge Lupin Mallet Maple Marble
    Marigold Meadow Melon Mirror Mitten Mosaic Muslin Mustard Nectar Needle Nettle Nutmeg Oat
    Olive Onyx Opal Orchard Oregano Paddle Pebble Pepper Pewter Pillow Plaster Plum Pocket Poppy
    Porcelain Pretzel Prism Pumice Quarry Quartz Quiver Rafter Raisin Ribbon Ripple Rosemary Rudder
    Saddle Saffron Satin Shingle Silk
    """)

  /// Codenames of actors: birds, which no operation is named after.
  static let actors = words(
    """
    Avocet Bittern Brambling Bullfinch Bunting Bustard Buzzard Capercaillie Chaffinch Chiffchaff
    Chough Coot Cormorant Crake Crossbill Cuckoo Curlew Dabchick Dipper Dotterel Dunlin Dunnock
    Egret Eider Fieldfare Firecrest Fulmar Gadwall Gannet Garganey Godwit Goldcrest Goosander
    Goshawk Grebe Greenshank Guillemot Harrier Hoopoe Jackdaw Kestrel Kittiwake Knot Lapwing Linnet
    Magpie Mallard Merlin Moorhen Nightjar Nuthatch Osprey Ouzel Pintail Pipit Plover Pochard
    Ptarmigan Puffin Redshank
    """)

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
