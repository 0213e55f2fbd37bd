package org.sitewright.engine.site;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sitewright.engine.component.Nearest;

/** Types of schema.org (October 2026): every one below {@code Organization}, and others that sites state. */
public final class OrganizationTypes {
    private static final Set<String> LOCAL_BUSINESSES = words(
            "LocalBusiness AnimalShelter ArchiveOrganization AutomotiveBusiness AutoBodyShop"
                    + " AutoDealer AutoPartsStore AutoRental AutoRepair AutoWash GasStation MotorcycleDealer MotorcycleRepair ChildCare Dentist"
                    + " DryCleaningOrLaundry EmergencyService FireStation PoliceStation EmploymentAgency EntertainmentBusiness AdultEntertainment"
                    + " AmusementPark ArtGallery Casino ComedyClub MovieTheater NightClub FinancialService AccountingService AutomatedTeller"
                    + " BankOrCreditUnion InsuranceAgency FoodEstablishment Bakery BarOrPub Brewery CafeOrCoffeeShop Distillery FastFoodRestaurant"
                    + " IceCreamShop Restaurant Winery GovernmentOffice PostOffice HealthAndBeautyBusiness BeautySalon DaySpa HairSalon HealthClub"
                    + " NailSalon TattooParlor HomeAndConstructionBusiness Electrician GeneralContractor HVACBusiness HousePainter Locksmith"
                    + " MovingCompany Plumber RoofingContractor InternetCafe LegalService Attorney Notary Library LodgingBusiness BedAndBreakfast"
                    + " Campground Hostel Hotel Motel Resort SkiResort VacationRental MedicalBusiness MedicalClinic CommunityHealth Dermatology Optician"
                    + " Pharmacy Physician Physiotherapy Psychiatric VeterinaryCare Hospital ProfessionalService RadioStation RealEstateAgent RecyclingCenter"
                    + " SelfStorage ShoppingCenter SportsActivityLocation BowlingAlley ExerciseGym GolfCourse PublicSwimmingPool SportsClub"
                    + " StadiumOrArena TennisComplex Store BikeStore BookStore ClothingStore ComputerStore ConvenienceStore DepartmentStore"
                    + " ElectronicsStore Florist FurnitureStore GardenStore GroceryStore HardwareStore HobbyShop HomeGoodsStore JewelryStore"
                    + " LiquorStore MensClothingStore MobilePhoneStore MovieRentalStore MusicStore OfficeEquipmentStore OutletStore PawnShop"
                    + " PetStore ShoeStore SportingGoodsStore TireShop ToyStore WholesaleStore TelevisionStation TouristInformationCenter TravelAgency");
    private static final Set<String> ORGANIZATIONS =
            words("Organization Corporation NGO Airline Consortium Cooperative EducationalOrganization"
                    + " CollegeOrUniversity ElementarySchool HighSchool MiddleSchool Preschool School FundingScheme GovernmentOrganization"
                    + " LibrarySystem MedicalOrganization DiagnosticLab NewsMediaOrganization OnlineBusiness OnlineStore PerformingGroup"
                    + " DanceGroup MusicGroup TheaterGroup PoliticalParty Project ResearchOrganization SearchRescueOrganization"
                    + " SportsOrganization SportsTeam WorkersUnion");

    /** Not all there are: what is known here is only used to tell that another name is misspelt. */
    private static final Set<String> OTHERS =
            words("AggregateRating Article BlogPosting Brand BreadcrumbList ContactPoint"
                    + " Course Event FAQPage GeoCoordinates HowTo ImageObject ItemList JobPosting ListItem NewsArticle"
                    + " OfferCatalog OpeningHoursSpecification Person Place PostalAddress Product Question Rating Recipe Review"
                    + " Service VideoObject WebPage WebSite");

    private static final int SHORTEST = 6;

    /** A mistake in the first letters leaves those behind them as they are. */
    private static final int HEAD = 2;

    private static final Set<String> ALL = all();

    private OrganizationTypes() {}

    private static Set<String> all() {
        Set<String> all = new HashSet<>(OTHERS);
        all.addAll(ORGANIZATIONS);
        all.addAll(LOCAL_BUSINESSES);
        return Set.copyOf(all);
    }

    /** Whether it is {@code LocalBusiness} or one of its subtypes. */
    public static boolean isLocalBusiness(String type) {
        return LOCAL_BUSINESSES.contains(type);
    }

    /** Whether it is {@code Organization} or one of its subtypes, local businesses among them. */
    public static boolean contain(String type) {
        return ORGANIZATIONS.contains(type) || isLocalBusiness(type);
    }

    /** The type that was meant, where {@code type} is not known and one letter from one that is. */
    public static Optional<String> misspelt(String type) {
        return ALL.contains(type) || type.length() < SHORTEST
                ? Optional.empty()
                : ALL.stream()
                        .filter(known -> Math.abs(known.length() - type.length()) <= 1)
                        .filter(known -> known.charAt(0) == type.charAt(0) || known.endsWith(type.substring(HEAD)))
                        .filter(known -> Nearest.distance(type, known) == 1)
                        .sorted()
                        .findFirst();
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
